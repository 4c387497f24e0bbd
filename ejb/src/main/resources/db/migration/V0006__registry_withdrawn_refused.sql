-- What ended with its request was written as expired; the request says how it ended. The history stays as it was written.

update consular_registration r
    join consular_request q on q.id = r.id
set r.state = if(q.outcome = 'REFUSED', 'REFUSED', 'WITHDRAWN')
where r.state = 'EXPIRED';
