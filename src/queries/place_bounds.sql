-- What the bounds of a number of sellers that name a place are made from: those that are sure, and
-- those that a model as careless as its scores allow would have missed.
SELECT
  sure_share_of_placed() AS sure_share,
  sensitivity_low('drugsad') AS sensitivity,
  (SELECT count(*) FROM sellers) AS sellers
