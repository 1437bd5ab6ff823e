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

-- Bounds of a number of ads found to make a claim: the claim may be wrong and so may the ad; the claim
-- may be missed, and so may the ad.
CREATE MACRO claim_low(found, ads, ads_low, claim_kind, name) AS
  least(round(found * claim_precision_low(claim_kind, name)), round(found * ads_low / nullif(ads, 0)));
CREATE MACRO claim_high(found, total, claim_kind, name) AS
  CASE WHEN found IS NOT NULL AND claim_sensitivity_low(claim_kind, name) * sensitivity_low('drugsad') > 0
    THEN least(total, round(
      found / claim_sensitivity_low(claim_kind, name) / sensitivity_low('drugsad'))) END;

-- Of the unique ads of the story's year, the share that make a claim.
CREATE MACRO share_claiming(claim_kind, name) AS TABLE
  SELECT
    found / nullif(ads, 0) AS value,
    claim_low(found, ads, true_low(ads, texts, 'drugsad'), claim_kind, name)
      / nullif(label_high(ads, texts, 'drugsad'), 0) AS low,
    claim_high(found, ads, claim_kind, name) / nullif(ads, 0) AS high,
    ads AS denominator
  FROM (
    SELECT
      claims.unique_ads AS found,
      (SELECT count(*) FROM ad_years WHERE year = story_year) AS ads,
      (SELECT coalesce(sum(texts), 0) FROM years WHERE year = story_year) AS texts
    FROM investigation
    JOIN claims ON claims.year = story_year AND claims.kind = claim_kind AND claims.claim = name
      AND claims.product = 'any'
  );

-- Of the ads posted in a year, the share with a label. The lower bound: as if no ad that the model missed
-- had the label.
CREATE MACRO share_with_label(of_year, name) AS TABLE
  SELECT
    found / nullif(ads, 0) AS value,
    label_low(found, ads, true_low(ads, total, 'drugsad'), name)
      / nullif(label_high(ads, total, 'drugsad'), 0) AS low,
    label_high(found, ads, name) / nullif(ads, 0) AS high,
    ads AS denominator
  FROM (
    SELECT
      coalesce(sum(messages) FILTER (label = name), 0) AS found,
      coalesce(sum(messages) FILTER (label = 'drugsad'), 0) AS ads,
      coalesce(sum(messages) FILTER (label = 'all'), 0) AS total
    FROM weeks
    WHERE year = of_year
  );

-- The share of sellers who still post ads a number of weeks after their first, estimated after Kaplan and
-- Meier (1958), JASA 53, 457-481: sellers who posted in the last four weeks may go on. The interval: the
-- same over only the sellers whose ads are sure.
CREATE MACRO share_lasting(least_weeks) AS TABLE
  WITH ends AS (SELECT max(last_week) AS last FROM sellers),
  lives AS (
    SELECT
      (last_week - first_week) // 7 AS weeks,
      count(*) FILTER (last_week <= last - 28) AS ended,
      count(*) AS seen,
      count(*) FILTER (last_week <= last - 28 AND sure) AS sure_ended,
      count(*) FILTER (sure) AS sure_seen
    FROM sellers, ends
    GROUP BY weeks
  ), at_risk AS (
    SELECT
      weeks, ended, sure_ended,
      sum(seen) OVER later AS seen,
      sum(sure_seen) OVER later AS sure_seen
    FROM lives
    WINDOW later AS (ORDER BY weeks ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)
  ), results AS (
    SELECT
      product(1 - ended / seen) AS found,
      product(1 - sure_ended / nullif(sure_seen, 0)) AS alternative
    FROM at_risk
    WHERE weeks < least_weeks
  )
  -- Nobody knows of a time that no seller was seen for.
  SELECT
    found AS value,
    least(found, alternative) AS low,
    greatest(found, alternative) AS high,
    (SELECT count(*) FROM sellers) AS denominator
  FROM results
  WHERE found = 0 OR (SELECT max(weeks) FROM lives) >= least_weeks;

-- Sellers of the story's year who offered so many of the four kinds of drugs. The interval: only those
-- whose ads are sure, to what single missed ads or labels may hide.
CREATE MACRO sellers_with_kinds(kinds) AS TABLE
  WITH counted AS (
    SELECT
      sure,
      unique_ads,
      harddrugs::INTEGER + softdrugs::INTEGER + designer::INTEGER + medicijnen::INTEGER = kinds AS matches
    FROM seller_years
    WHERE year = (SELECT story_year FROM investigation)
  ), results AS (
    SELECT
      count(*) AS total,
      count(*) FILTER (matches) AS found,
      count(*) FILTER (matches AND sure) AS sure,
      count(*) FILTER (matches AND unique_ads = 1) AS single,
      avg(matches::INTEGER) FILTER (sure) * count(*) AS scaled
    FROM counted
  )
  SELECT
    found AS value,
    sure AS low,
    round(greatest(sellers_high(found, single), scaled)) AS high,
    total AS denominator
  FROM results;

-- Agreement of two engines beyond chance, after Cohen (1960), Educational and Psychological Measurement
-- 20, 37-46, counted by 'texts' or by 'messages'. The bounds at 95 % are by linearisation, as for any
-- ratio of totals (Fleiss, Cohen and Everitt 1969, Psychological Bulletin 72, 323-327, for one item at
-- a time); a family of near-duplicates with the same two answers hangs together and is one cluster.
CREATE MACRO opinion_cells(counted) AS TABLE
  SELECT first_ad::INTEGER AS a, second_ad::INTEGER AS b,
    CASE WHEN counted = 'texts' THEN texts ELSE messages END AS n,
    CASE WHEN counted = 'texts' THEN texts_squared ELSE messages_squared END AS squares
  FROM opinions;
CREATE MACRO kappa_of(counted) AS TABLE
  WITH shares AS (
    SELECT sum(n) AS total, sum(n * a) / sum(n) AS p, sum(n * b) / sum(n) AS q,
      sum(n * (a = b)::INTEGER) / sum(n) AS same
    FROM opinion_cells(counted)
  ), agreed AS (
    SELECT *, p * q + (1 - p) * (1 - q) AS chance FROM shares
  ), found AS (
    SELECT *, (same - chance) / nullif(1 - chance, 0) AS kappa FROM agreed
  ), error AS (
    SELECT sqrt(sum(squares * power(((a = b)::INTEGER - same
      - (1 - kappa) * ((2 * q - 1) * (a - p) + (2 * p - 1) * (b - q))) / nullif(1 - chance, 0), 2)))
      / any_value(total) AS deviation
    FROM opinion_cells(counted), found
  )
  SELECT kappa AS value, greatest(-1, kappa - 1.96 * deviation) AS low,
    least(1, kappa + 1.96 * deviation) AS high, total AS denominator
  FROM found, error;
