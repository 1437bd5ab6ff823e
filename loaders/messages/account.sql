SELECT file, outcome, count(*)::DOUBLE AS n FROM outcomes GROUP BY file, outcome
