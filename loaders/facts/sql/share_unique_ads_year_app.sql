-- en: Of the unique ads of the story’s year, the share that name another app than Telegram
-- nl: Van de unieke advertenties in het jaar van het verhaal het deel waarin verkopers een andere app dan Telegram noemen
-- unit: share
-- classifier: yes
-- The interval: the terms looked for may be missed or mean something else, and the ad may be no ad.
FROM share_claiming('app', 'any')
