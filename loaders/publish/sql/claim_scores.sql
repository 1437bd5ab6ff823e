FROM measured_claims ORDER BY kind, claim
