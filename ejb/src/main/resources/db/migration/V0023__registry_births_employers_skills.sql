-- How much of a birth date is known; a first of January that was typed mostly filled the field.
alter table migrant add column birth_precision varchar(11) not null default 'DAY' after birth_date;

update migrant set birth_precision = 'PLACEHOLDER' where dayofyear(birth_date) = 1;

alter table migrant add constraint migrant_birth_precision
    check (birth_precision in ('DAY', 'MONTH', 'YEAR', 'PLACEHOLDER'));

alter table migrant_history add column birth_precision varchar(11) null after birth_date;

update migrant_history set birth_precision = if(dayofyear(birth_date) = 1, 'PLACEHOLDER', 'DAY')
    where birth_date is not null;
