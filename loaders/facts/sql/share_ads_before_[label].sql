-- en: Ads with [label] as a share of all ads posted in the year before the story’s
-- nl: Advertenties met [label] als aandeel van alle advertenties in het jaar vóór dat van het verhaal
-- unit: share
-- classifier: yes
FROM share_with_label((SELECT story_year - 1 FROM investigation), '[label]')
