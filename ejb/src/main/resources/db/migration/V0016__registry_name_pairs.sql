-- Each two words of a file's names in both orders, so that who types two parts of a name reads no file that has but one.
insert into migrant_key (migrant_id, name_key)
select one.migrant_id, left(concat(one.name_key, ' ', other.name_key), 100)
from migrant_key one
join migrant_key other on other.migrant_id = one.migrant_id and other.name_key <> one.name_key
on duplicate key update name_key = migrant_key.name_key;
