SELECT
    text_id,
    ad,
    ad_probability,
    harddrugs,
    softdrugs,
    designer,
    medicijnen,
    bulk,
    bezorging,
    post,
    pickup
FROM labels
ORDER BY text_id
