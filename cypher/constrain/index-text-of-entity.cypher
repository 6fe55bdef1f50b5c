// The words of names, all spellings, to search in: marks and capitals make no difference.
CREATE FULLTEXT INDEX text_of_entity IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.name, entity.spellings]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
