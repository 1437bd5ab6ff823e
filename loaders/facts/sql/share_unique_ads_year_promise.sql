-- en: Of the unique ads of the story’s year, the share that promise something: quality, a test, discretion, money back, a discount
-- nl: Van de unieke advertenties in het jaar van het verhaal het deel waarin verkopers iets beloven: kwaliteit, een test, discretie, geld terug, korting
-- unit: share
-- classifier: yes
-- The interval: the terms looked for may be missed or mean something else, and the ad may be no ad.
FROM share_claiming('promise', 'any')
