package org.sapar.it.page;

import static java.util.Map.entry;

import java.util.Map;

/** Whose records each call of the interface and each page is about. */
final class Matrix {

    private Matrix() {}

    static final String STEP = "{\"action\": \"ACCEPT\", \"version\": 0}";

    static final String CANCEL = "{\"action\": \"CANCEL\", \"version\": 0}";

    static final String POSTPONE = "{\"action\": \"POSTPONE\", \"version\": 0, \"one\": 0, \"other\": 0}";

    /** Whose records a call or page is about. */
    enum Of {
        /** No record is named; what is listed or made is the caller's own. */
        NOBODY,
        /** One register for all posts: there is no foreign record. */
        MIGRANT,
        REQUEST,
        SESSION,
        ENROLMENT,
        /** Two files that may be of one person. */
        PAIR,
        /** A list of people. */
        IMPORT,
        /** People who leave the register as a file. */
        EXPORT,
        /** Files that were changed as one. */
        GROUP,
        /** One table, for administrators or data protection officers only. */
        STAFF,
        /** One register for all posts. */
        EMPLOYER
    }

    record Call(Of of, String body) {}

    static final Map<String, Call> CALLS = Map.ofEntries(
            entry("GET /clocks", new Call(Of.NOBODY, null)),
            entry("GET /exports", new Call(Of.NOBODY, null)),
            entry("POST /exports", new Call(Of.NOBODY, null)),
            entry("GET /exports/{id}", new Call(Of.EXPORT, null)),
            entry("POST /exports/{id}/actions", new Call(Of.EXPORT, "{\"action\": \"WITHDRAW\", \"version\": 0}")),
            entry("GET /exports/{id}/file", new Call(Of.EXPORT, null)),
            entry("GET /employers", new Call(Of.NOBODY, null)),
            entry("POST /employers", new Call(Of.NOBODY, null)),
            entry("GET /employers/{id}", new Call(Of.EMPLOYER, null)),
            entry("PUT /employers/{id}", new Call(Of.EMPLOYER, null)),
            entry("POST /employers/{id}/standing", new Call(Of.EMPLOYER, null)),
            entry("GET /figures", new Call(Of.NOBODY, null)),
            entry("GET /group-changes", new Call(Of.NOBODY, null)),
            entry("POST /group-changes", new Call(Of.NOBODY, null)),
            entry("POST /group-changes/preview", new Call(Of.NOBODY, null)),
            entry("GET /group-changes/{id}", new Call(Of.GROUP, null)),
            entry("POST /group-changes/{id}/undo", new Call(Of.GROUP, "{}")),
            entry("GET /migrants", new Call(Of.NOBODY, null)),
            entry("POST /migrants", new Call(Of.NOBODY, null)),
            entry("POST /migrants/check", new Call(Of.NOBODY, null)),
            entry("GET /migrants/alike", new Call(Of.NOBODY, null)),
            entry("GET /migrants/{id}", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/openings", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/recognition", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/documents", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/documents/reports", new Call(Of.MIGRANT, null)),
            entry("PUT /migrants/{id}/protection", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/protection/end", new Call(Of.MIGRANT, null)),
            entry("PUT /migrants/{id}", new Call(Of.MIGRANT, null)),
            entry("PATCH /migrants/{id}", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/corrections", new Call(Of.MIGRANT, null)),
            entry("GET /migrants/{id}/due", new Call(Of.MIGRANT, null)),
            entry("PUT /migrants/{id}/stay", new Call(Of.MIGRANT, null)),
            entry("GET /migrants/{id}/crossings", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/crossings", new Call(Of.MIGRANT, null)),
            entry("GET /migrants/{id}/employments", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/employments", new Call(Of.MIGRANT, null)),
            entry("GET /migrants/{id}/skills", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/skills/occupations", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/skills/languages", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/skills/licences", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/skills/education", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/skills/mistakes", new Call(Of.MIGRANT, null)),
            entry("GET /migrants/{id}/photos", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/photos", new Call(Of.MIGRANT, null)),
            entry("GET /photos/{id}", new Call(Of.MIGRANT, null)),
            entry("POST /photos/{id}/mistake", new Call(Of.MIGRANT, null)),
            entry("GET /migrants/{id}/contacts", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/contacts", new Call(Of.MIGRANT, null)),
            entry("PUT /contacts/{id}", new Call(Of.MIGRANT, null)),
            entry("POST /contacts/{id}/end", new Call(Of.MIGRANT, null)),
            entry("GET /migrants/{id}/relatives", new Call(Of.MIGRANT, null)),
            entry("POST /migrants/{id}/relatives", new Call(Of.MIGRANT, null)),
            entry("PUT /relatives/{id}", new Call(Of.MIGRANT, null)),
            entry("POST /relatives/{id}/end", new Call(Of.MIGRANT, null)),
            entry("POST /crossings/{id}/mistake", new Call(Of.MIGRANT, null)),
            entry("POST /employments/{id}/end", new Call(Of.MIGRANT, null)),
            entry("POST /employments/{id}/mistake", new Call(Of.MIGRANT, null)),
            entry("GET /registrations", new Call(Of.NOBODY, null)),
            entry("GET /registrations/{id}", new Call(Of.MIGRANT, null)),
            entry("GET /registrations/{id}/confirmation", new Call(Of.MIGRANT, null)),
            entry("POST /registrations/{id}/actions", new Call(Of.MIGRANT, null)),
            entry("GET /suspicions", new Call(Of.NOBODY, null)),
            entry("GET /suspicions/{id}", new Call(Of.PAIR, null)),
            entry("POST /suspicions/{id}/openings", new Call(Of.PAIR, "{\"reason\": \"to see\"}")),
            entry("POST /suspicions/{id}/actions", new Call(Of.PAIR, POSTPONE)),
            entry("POST /mrz", new Call(Of.NOBODY, null)),
            entry("GET /requests", new Call(Of.NOBODY, null)),
            entry("POST /requests", new Call(Of.NOBODY, null)),
            entry("GET /requests/{id}", new Call(Of.REQUEST, null)),
            entry("POST /requests/{id}/actions", new Call(Of.REQUEST, STEP)),
            entry("GET /alerts", new Call(Of.STAFF, null)),
            entry("POST /alerts/{id}/note", new Call(Of.STAFF, "{\"note\": \"seen\"}")),
            entry("GET /trail", new Call(Of.STAFF, null)),
            entry("GET /trail/seals", new Call(Of.STAFF, null)),
            entry("GET /training/sessions", new Call(Of.NOBODY, null)),
            entry("POST /training/sessions", new Call(Of.NOBODY, null)),
            entry("GET /training/sessions/{id}", new Call(Of.SESSION, null)),
            entry("POST /training/sessions/{id}/actions", new Call(Of.SESSION, CANCEL)),
            entry("PUT /training/sessions/{id}/attendance", new Call(Of.SESSION, "{\"version\": 0, \"lines\": []}")),
            entry("GET /training/sessions/{id}/enrolments", new Call(Of.SESSION, null)),
            entry("POST /training/sessions/{id}/enrolments", new Call(Of.SESSION, "{\"migrantId\": \"%s\"}")),
            entry("GET /training/enrolments/{id}", new Call(Of.ENROLMENT, null)),
            entry("POST /training/enrolments/{id}/withdrawal", new Call(Of.ENROLMENT, "{\"version\": 0}")));

    static final Map<String, Of> PAGES = Map.ofEntries(
            entry("/identity/person.xhtml", Of.STAFF),
            entry("/exchange/import.xhtml", Of.IMPORT),
            entry("/exchange/parked.xhtml", Of.IMPORT),
            entry("/exchange/export.xhtml", Of.EXPORT),
            entry("/registry/group-change.xhtml", Of.GROUP),
            entry("/registry/migrant.xhtml", Of.MIGRANT),
            entry("/registry/opening.xhtml", Of.MIGRANT),
            entry("/registry/amend.xhtml", Of.MIGRANT),
            entry("/registry/correct.xhtml", Of.MIGRANT),
            entry("/registry/employer.xhtml", Of.EMPLOYER),
            entry("/registry/employer-edit.xhtml", Of.EMPLOYER),
            entry("/registry/skills.xhtml", Of.MIGRANT),
            entry("/registry/papers.xhtml", Of.MIGRANT),
            entry("/registry/photo.xhtml", Of.MIGRANT),
            entry("/registry/protect.xhtml", Of.MIGRANT),
            entry("/registry/registration.xhtml", Of.MIGRANT),
            entry("/registry/suspicion.xhtml", Of.PAIR),
            entry("/requests/open.xhtml", Of.MIGRANT),
            entry("/requests/request.xhtml", Of.REQUEST),
            entry("/trail/entry.xhtml", Of.STAFF),
            entry("/trail/file.xhtml", Of.MIGRANT),
            entry("/training/session.xhtml", Of.SESSION),
            entry("/training/sessions.xhtml", Of.MIGRANT),
            entry("/training/attendance.xhtml", Of.SESSION),
            entry("/registry/contact.xhtml", Of.MIGRANT),
            entry("/registry/relative.xhtml", Of.MIGRANT),
            entry("/registry/crossing.xhtml", Of.MIGRANT),
            entry("/registry/settle.xhtml", Of.MIGRANT),
            entry("/registry/strike.xhtml", Of.MIGRANT),
            entry("/registry/work.xhtml", Of.MIGRANT),
            entry("/registry/work-end.xhtml", Of.MIGRANT));
}
