-- en: Of the unique ads of the story’s year, the share that [claim]
-- nl: Van de unieke advertenties in het jaar van het verhaal het deel waarin verkopers [claim]
-- unit: share
-- classifier: yes
-- The interval: the terms looked for may be missed or mean something else, and the ad may be no ad.
FROM share_claiming((SELECT any_value(kind) FROM claims WHERE claim = '[claim]'), '[claim]')
