-- Bounds of a share k of n at 95 % confidence: Wilson (1927), JASA 22, 209-212.
CREATE MACRO wilson_low(k, n) AS
  CASE WHEN n > 0 THEN greatest(0,
    (k + 1.9208 - 1.96 * sqrt(k * (n - k) / n + 0.9604)) / (n + 3.8416)) END;
CREATE MACRO wilson_high(k, n) AS
  CASE WHEN n > 0 THEN least(1,
    (k + 1.9208 + 1.96 * sqrt(k * (n - k) / n + 0.9604)) / (n + 3.8416)) END;

-- How the model did on labelled messages it had not seen. Ad or not is decided by the model "ad".
CREATE MACRO score_of(name) AS TABLE
  SELECT * FROM scores
  WHERE label = name AND model = CASE WHEN name = 'drugsad' THEN 'ad' ELSE 'labels' END;
CREATE MACRO sensitivity_low(name) AS
  (SELECT wilson_low(true_positive, true_positive + false_negative) FROM score_of(name));
CREATE MACRO sensitivity_high(name) AS
  (SELECT wilson_high(true_positive, true_positive + false_negative) FROM score_of(name));
CREATE MACRO false_alarms_low(name) AS
  (SELECT wilson_low(false_positive, false_positive + true_negative) FROM score_of(name));
CREATE MACRO false_alarms_high(name) AS
  (SELECT wilson_high(false_positive, false_positive + true_negative) FROM score_of(name));
CREATE MACRO precision_low(name) AS
  (SELECT wilson_low(true_positive, true_positive + false_positive) FROM score_of(name));

-- Bounds of the true number among `total` of which the model flagged `flagged`: Rogan and Gladen
-- (1978), Am. J. Epidemiology 107, 71-76, at the worst corners of both error rates. The number
-- flagged always lies within.
CREATE MACRO true_low(flagged, total, name) AS
  CASE WHEN sensitivity_high(name) > false_alarms_high(name) THEN
    least(flagged, greatest(0, round(
      (flagged - total * false_alarms_high(name))
      / (sensitivity_high(name) - false_alarms_high(name))))) END;
CREATE MACRO true_high(flagged, total, name) AS
  CASE WHEN sensitivity_low(name) > false_alarms_low(name) THEN
    greatest(flagged, least(total, round(
      (flagged - total * false_alarms_low(name))
      / (sensitivity_low(name) - false_alarms_low(name))))) END;

-- Bounds of a number found with a label that only ads carry, of `total` ads or sellers: what is right
-- of it at the lowest plausible precision, and what it would be at the lowest plausible sensitivity.
CREATE MACRO label_low(found, name) AS round(found * precision_low(name));
CREATE MACRO label_high(found, total, name) AS
  CASE WHEN sensitivity_low(name) > 0 THEN least(total, round(found / sensitivity_low(name))) END;

-- Bounds of the number of sellers. One false alarm makes a seller of an account, and one missed ad
-- unmakes a seller, only where there is a single unique ad: `single` of the `found` sellers. False
-- alarms cannot be more than that, nor than what `chances` texts would give.
CREATE MACRO sellers_low(found, single, chances) AS
  found - round(least(single, chances * false_alarms_high('drugsad')));
CREATE MACRO sellers_high(found, single) AS
  found + round(single * (1 - sensitivity_low('drugsad')) / nullif(sensitivity_low('drugsad'), 0));
