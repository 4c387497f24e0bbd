package org.sapar.web.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.contacts.Contact;
import org.sapar.registry.contacts.ContactKind;
import org.sapar.registry.contacts.NewContact;
import org.sapar.registry.contacts.Reach;
import org.sapar.registry.contacts.Safe;
import org.sapar.registry.contacts.Safety;

/** A number or address of a migrant, and what has to be heeded there. */
@JsonIgnoreProperties(
        value = {"version", "lastDay"},
        allowGetters = true)
record ContactJson(
        @Schema(description = "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
        UUID id,

        @Schema(readOnly = true) Integer version,

        Called reach,
        Heeded safety,

        @Schema(readOnly = true, description = "Last day on which it held; absent while it holds")
        LocalDate lastDay) {

    /** The number or address. */
    @Schema(name = "Reach")
    record Called(
            ContactKind kind,

            @Schema(description = "A telephone as typed, kept as E.164; a name in a messenger; an e-mail address")
            String value,

            @Schema(description = "To speak there, if it is another than that of the file", examples = "ky")
            String language) {}

    /** What has to be heeded. */
    @Schema(name = "Safety")
    record Heeded(
            @Schema(description = "NO must not be used: it puts the person in danger")
            Safe safe,

            @Schema(description = "With ONLY_BETWEEN, by the clock of the person", examples = "19:00")
            String safeFrom,

            @Schema(examples = "21:30") String safeTo,
            boolean noMessage,
            boolean notToFamily,
            boolean notToEmployer,
            String codeWord) {}

    static ContactJson of(Contact contact) {
        var reach = contact.getReach();
        var safety = contact.getSafety();
        return new ContactJson(
                contact.getId(),
                contact.getVersion(),
                new Called(reach.kind(), reach.value(), reach.language()),
                new Heeded(
                        safety.safe(),
                        safety.safeFrom(),
                        safety.safeTo(),
                        safety.noMessage(),
                        safety.notToFamily(),
                        safety.notToEmployer(),
                        safety.codeWord()),
                contact.getLastDay());
    }

    NewContact form(UUID known, UUID migrant) {
        return new NewContact(known, migrant, reached(), heeded());
    }

    Reach reached() {
        return reach == null ? null : new Reach(reach.kind(), reach.value(), reach.language());
    }

    Safety heeded() {
        return safety == null
                ? null
                : new Safety(
                        safety.safe(),
                        safety.safeFrom(),
                        safety.safeTo(),
                        safety.noMessage(),
                        safety.notToFamily(),
                        safety.notToEmployer(),
                        safety.codeWord());
    }
}
