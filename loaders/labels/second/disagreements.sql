-- A sample of distinct texts that one engine calls an ad and the other does not. Drawn by chance, as
-- many from each side and from each of three bands of the first engine's probability; the file is
-- shuffled, so that its order tells nothing of the answers.
WITH disputed AS (
  SELECT
    text_id,
    original,
    ad,
    CASE WHEN ad_probability < 0.2 THEN 0 WHEN ad_probability < 0.8 THEN 1 ELSE 2 END AS band,
    md5('draw ' || getvariable('seed') || ' ' || text_id) AS draw,
    md5('order ' || getvariable('seed') || ' ' || text_id) AS place
  FROM labels JOIN second USING (text_id) JOIN texts USING (text_id)
  WHERE ad <> second_ad
)
SELECT text_id, original AS text
FROM disputed
QUALIFY row_number() OVER (PARTITION BY ad, band ORDER BY draw) <= getvariable('per_stratum')
ORDER BY place
