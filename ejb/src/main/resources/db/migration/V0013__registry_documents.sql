-- Since when a document is lost, seized or otherwise not to be used, and how that came about.
alter table identity_document
    add column status_since date null after status,
    add column status_reason varchar(500) null after status_since;

alter table identity_document_history
    add column status_since date null after status,
    add column status_reason varchar(500) null after status_since;
