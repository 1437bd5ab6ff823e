FROM measured ORDER BY model, label
