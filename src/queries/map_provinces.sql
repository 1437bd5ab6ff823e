SELECT province, population, product, delivery, sellers, suppressed
FROM provinces
ORDER BY province, product, delivery
