package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import org.sapar.persistence.Conflicts;
import org.sapar.persistence.Ids;
import org.sapar.reference.Subdivision;
import org.sapar.registry.employers.EmployerDesk;
import org.sapar.registry.employers.EmployerDetails;
import org.sapar.registry.employers.EmployerQuery;
import org.sapar.registry.employers.EmployerRow;
import org.sapar.registry.employers.IndustrySection;
import org.sapar.registry.employers.MendedEmployer;
import org.sapar.registry.employers.NewEmployer;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs registry/employer-edit.xhtml: puts an employer on the register, or mends the entry. */
@Named
@ViewScoped
public class EmployerEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String KNOWN = "registry.employer.known";

    /** More countries than that have no employer of one number. */
    private static final int HOLDERS = 200;

    @EJB
    EmployerDesk desk;

    @Inject
    Notices notices;

    @Inject
    Lists lists;

    private final UUID born = Ids.next();

    private final Map<String, String> typed = new HashMap<>(Map.of("country", "RU"));

    private IndustrySection section;

    private boolean verified;

    private UUID id;

    private int version;

    private EmployerRow known;

    /** Opens the form with what the register has. */
    public void load() {
        if (id != null) {
            var employer = desk.open(id).employer();
            version = employer.getVersion();
            take(employer.getDetails());
        }
    }

    /** Saves, and goes to the entry. */
    public String save() {
        known = null;
        try {
            var employer = id == null
                    ? Once.submit(() -> desk.add(new NewEmployer(born, details(), verified)))
                    : Once.change(() -> desk.amend(id, version, new MendedEmployer(details(), verified)));
            return notices.afterRedirectTo(
                    "/registry/employer.xhtml?id=" + employer.getId(), "registry.employer-edit.note.saved");
        } catch (RuntimeException fault) {
            Conflicts.rule(fault)
                    .filter(rule -> rule.key().equals(KNOWN))
                    .ifPresent(rule -> known = holder(rule.field()));
            throw fault;
        }
    }

    /** The employer is in another country, and so in none of the regions that were offered. */
    public void move() {
        typed.put("region", null);
        PrimeFaces.current().resetInputs("employer:employerRegionField");
    }

    private void take(EmployerDetails details) {
        typed.put("legalName", details.legalName());
        typed.put("country", details.country());
        typed.put("taxNumber", details.taxNumber());
        typed.put("stateNumber", details.stateNumber());
        section = details.section();
        typed.put("region", details.region());
        typed.put("address", details.address());
        typed.put("contact", details.contact());
        typed.put("phone", details.phone());
        typed.put("email", details.email());
    }

    private EmployerDetails details() {
        return new EmployerDetails(
                typed.get("legalName"),
                typed.get("country"),
                told("taxNumber"),
                told("stateNumber"),
                section,
                told("region"),
                told("address"),
                told("contact"),
                told("phone"),
                told("email"));
    }

    private String told(String field) {
        var text = typed.get(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private EmployerRow holder(String field) {
        var number = "stateNumber".equals(field) ? typed.get("stateNumber") : typed.get("taxNumber");
        return desk.find(new EmployerQuery(number, null, 0, HOLDERS)).stream()
                .filter(row -> row.country().equals(typed.get("country")))
                .findFirst()
                .orElse(null);
    }

    /** The entry that has the number already, or null. */
    public EmployerRow getKnown() {
        return known;
    }

    /** What the form says in words, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public IndustrySection getSection() {
        return section;
    }

    public void setSection(IndustrySection section) {
        this.section = section;
    }

    /** Whether the entry was compared with the state register today. */
    public boolean isVerified() {
        return verified;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }

    /** The regions of the country, if the lists know any. */
    public List<Subdivision> getRegions() {
        return lists.regionsOf(typed.get("country"));
    }

    public List<IndustrySection> getSections() {
        return Arrays.asList(IndustrySection.values());
    }

    /** The id that the entry will have. */
    public UUID getBorn() {
        return born;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The version that the form was opened with; a draft brings back the one that it was begun on. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
