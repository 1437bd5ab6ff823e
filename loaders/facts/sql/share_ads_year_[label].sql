-- en: Ads with [label] as a share of all ads posted in the story’s year
-- nl: Advertenties met [label] als aandeel van alle advertenties in het jaar van het verhaal
-- unit: share
-- classifier: yes
FROM share_with_label((SELECT story_year FROM investigation), '[label]')
