-- Bounds of a share k of n at 95 % confidence: Wilson (1927), JASA 22, 209-212.
CREATE MACRO wilson_low(k, n) AS
  CASE WHEN n > 0 THEN greatest(0,
    (k + 1.9208 - 1.96 * sqrt(k * (n - k) / n + 0.9604)) / (n + 3.8416)) END;
CREATE MACRO wilson_high(k, n) AS
  CASE WHEN n > 0 THEN least(1,
    (k + 1.9208 + 1.96 * sqrt(k * (n - k) / n + 0.9604)) / (n + 3.8416)) END;

-- How the model did on labelled messages by authors that it had not seen, with bounds at 95 % confidence
-- (docs/method.md). Ad or not is decided by the model "ad".
CREATE MACRO score_of(name) AS TABLE
  SELECT * FROM scores
  WHERE decides AND label = name
    AND model = CASE WHEN name = 'drugsad' THEN 'ad' ELSE 'labels' END;
CREATE MACRO sensitivity_low(name) AS (SELECT recall_low FROM score_of(name));
CREATE MACRO sensitivity_high(name) AS (SELECT recall_high FROM score_of(name));
CREATE MACRO false_alarms_low(name) AS (SELECT false_alarms_low FROM score_of(name));
CREATE MACRO false_alarms_high(name) AS (SELECT false_alarms_high FROM score_of(name));
CREATE MACRO precision_low(name) AS (SELECT precision_low FROM score_of(name));

-- A measure of the engine as a whole, on authors held out unless another split is named.
CREATE MACRO measured(name, kept_apart) AS TABLE
  SELECT value, low, high, n AS denominator FROM evaluation
  WHERE decides AND section = 'overall' AND split = kept_apart AND measure = name;

-- Bounds of the true number among `total` of which the model flagged `flagged`: the wider of two
-- ways to allow for its errors, each at the worst corner of both rates. Rogan and Gladen (1978),
-- Am. J. Epidemiology 107, 71-76, suits a dump with other shares of ads than the labelled messages;
-- precision and sensitivity alone suit one like them. The number flagged always lies within.
CREATE MACRO true_low(flagged, total, name) AS
  CASE WHEN sensitivity_high(name) > false_alarms_high(name) THEN
    least(flagged, round(flagged * precision_low(name)), greatest(0, round(
      (flagged - total * false_alarms_high(name))
      / (sensitivity_high(name) - false_alarms_high(name))))) END;
CREATE MACRO true_high(flagged, total, name) AS
  CASE WHEN sensitivity_low(name) > false_alarms_low(name) THEN
    least(total, greatest(flagged, round(flagged / sensitivity_low(name)), round(
      (flagged - total * false_alarms_low(name))
      / (sensitivity_low(name) - false_alarms_low(name))))) END;

-- Bounds of a number of ads found with a label that only ads carry, among `ads` ads of which as few as
-- `ads_low` may be real: the label may be wrong, and so may the ad. The upper bound is what the number
-- would be at the label's lowest plausible sensitivity.
CREATE MACRO label_low(found, ads, ads_low, name) AS
  CASE WHEN precision_low(name) IS NOT NULL THEN
    least(round(found * precision_low(name)), round(found * ads_low / nullif(ads, 0))) END;
CREATE MACRO label_high(found, total, name) AS
  CASE WHEN sensitivity_low(name) > 0 THEN least(total, round(found / sensitivity_low(name))) END;

-- Of sellers no more than the `sure` ones are certain, and the label may be wrong about them too.
CREATE MACRO sellers_label_low(sure, name) AS round(sure * precision_low(name));

-- The share of sellers that are sure, among those who name a place.
CREATE MACRO sure_share_of_placed() AS
  (SELECT avg(sure::INTEGER) FROM sellers WHERE places > 0 OR countrywide);

-- The upper bound of a number of sellers: one missed ad hides a seller only where there is a single
-- unique ad, so each of the `single` found ones stands for the hidden ones of its kind.
CREATE MACRO sellers_high(found, single) AS
  found + round(single * (1 - sensitivity_low('drugsad')) / nullif(sensitivity_low('drugsad'), 0));

-- How often a promise, or the name of an app, was found in ads that a person had read. Apps are counted
-- together: too few ads name each, and a name is found as any other.
CREATE MACRO claim_score_of(claim_kind, name) AS TABLE
  SELECT
    sum(true_positive) AS true_positive,
    sum(false_positive) AS false_positive,
    sum(false_negative) AS false_negative
  FROM claim_scores
  WHERE kind = claim_kind AND CASE WHEN kind = 'app' THEN claim <> 'any' ELSE claim = name END;
CREATE MACRO claim_precision_low(claim_kind, name) AS
  (SELECT wilson_low(true_positive, true_positive + false_positive) FROM claim_score_of(claim_kind, name));
CREATE MACRO claim_sensitivity_low(claim_kind, name) AS
  (SELECT wilson_low(true_positive, true_positive + false_negative) FROM claim_score_of(claim_kind, name));

-- Bounds of a number of ads found to make a claim: as with a label, the claim may be wrong and so may
-- the ad.
CREATE MACRO claim_low(found, ads, ads_low, claim_kind, name) AS
  least(round(found * claim_precision_low(claim_kind, name)), round(found * ads_low / nullif(ads, 0)));
CREATE MACRO claim_high(found, total, claim_kind, name) AS
  CASE WHEN claim_sensitivity_low(claim_kind, name) > 0 THEN
    least(total, round(found / claim_sensitivity_low(claim_kind, name))) END;
