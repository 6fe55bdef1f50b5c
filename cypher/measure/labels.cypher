// How many nodes there are of each label.
CALL db.labels() YIELD label
RETURN label, COUNT { (node:$(label)) } AS count
