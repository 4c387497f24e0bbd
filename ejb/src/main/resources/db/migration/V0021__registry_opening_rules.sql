-- For how long the reason holds with which somebody opened the file of a person elsewhere.
create table opening_rule (
    id varchar(40) not null primary key,
    holds_hours int not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null
);
