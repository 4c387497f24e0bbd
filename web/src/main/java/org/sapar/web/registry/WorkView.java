package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.primefaces.PrimeFaces;
import org.sapar.persistence.Ids;
import org.sapar.registry.employers.Employer;
import org.sapar.registry.employers.EmployerDesk;
import org.sapar.registry.employers.EmployerQuery;
import org.sapar.registry.employers.EmployerRow;
import org.sapar.registry.journey.Employment;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.NewEmployment;
import org.sapar.registry.journey.WorkKind;
import org.sapar.web.shared.Once;

/** Backs registry/work.xhtml: puts work on file. */
@Named
@ViewScoped
public class WorkView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HITS = 5;

    /** What fits fewer letters is of no help. */
    private static final int SHORTEST = 3;

    @EJB
    JourneyDesk desk;

    @EJB
    EmployerDesk employers;

    @Inject
    OpenJourney journey;

    private final UUID born = Ids.next();

    private final UUID bornEmployer = Ids.next();

    private UUID employerId;

    private boolean enlisted;

    private List<EmployerRow> hits = List.of();

    private transient Employer taken;

    private String country;

    private String employer;

    private String taxNumber;

    private WorkKind kind = WorkKind.EMPLOYMENT;

    private String occupation;

    private String contract;

    private LocalDate startsOn;

    private LocalDate endsOn;

    /** Opens the form; work is in the host country unless it is told otherwise. */
    public void load() {
        country = journey.open().country();
    }

    /** Looks for employers of the register whose names fit; another name than that which was taken is another one. */
    public void look() {
        if (leaveIfOther()) {
            PrimeFaces.current().resetInputs("work:taxNumberField");
            PrimeFaces.current().ajax().update("work:taxNumberField");
        }
        hits = employer == null || employer.strip().length() < SHORTEST
                ? List.of()
                : employers.find(new EmployerQuery(employer, null, 0, HITS)).stream()
                        .limit(HITS)
                        .toList();
    }

    /** Takes an employer of the register, with name, number and country. */
    public void take(UUID id) {
        employerId = id;
        taken = null;
        var details = getTaken().getDetails();
        employer = details.legalName();
        taxNumber = details.taxNumber();
        country = details.country();
        hits = List.of();
        PrimeFaces.current().resetInputs("work:whom", "work:taxNumberField", "work:countryField");
    }

    /** The employer is another one. */
    public void leave() {
        if (taxNumber != null && taxNumber.equals(getTaken().getDetails().taxNumber())) {
            taxNumber = null;
        }
        employerId = null;
        taken = null;
    }

    private boolean leaveIfOther() {
        var isOther = employerId != null
                && (employer == null
                        || !employer.strip().equals(getTaken().getDetails().legalName()));
        if (isOther) {
            leave();
        }
        return isOther;
    }

    /** Puts the work on file, and the employer on the register if that is wanted. */
    public String save() {
        leaveIfOther();
        var work = new Employment(employer, taxNumber, kind, occupation, contract, startsOn, endsOn);
        var isNew = employerId == null && enlisted;
        var form =
                new NewEmployment(born, journey.getMigrant(), country, work, isNew ? bornEmployer : employerId, isNew);
        Once.submit(() -> desk.employ(form));
        return journey.back("registry.work.note.saved");
    }

    /** The journey that the form is about. */
    public OpenJourney getJourney() {
        return journey;
    }

    /** The id that the record will have. */
    public UUID getBorn() {
        return born;
    }

    /** The employer of the register that was taken, or null. */
    public Employer getTaken() {
        if (employerId == null) {
            return null;
        }
        if (taken == null || !taken.getId().equals(employerId)) {
            taken = employers.open(employerId).employer();
        }
        return taken;
    }

    /** Those whose names fit what is typed. */
    public List<EmployerRow> getHits() {
        return hits;
    }

    public UUID getEmployerId() {
        return employerId;
    }

    public void setEmployerId(UUID employerId) {
        this.employerId = employerId;
    }

    /** Whether the employer is to be put on the register. */
    public boolean isEnlisted() {
        return enlisted;
    }

    public void setEnlisted(boolean enlisted) {
        this.enlisted = enlisted;
    }

    public List<WorkKind> getKinds() {
        return Arrays.asList(WorkKind.values());
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    public WorkKind getKind() {
        return kind;
    }

    public void setKind(WorkKind kind) {
        this.kind = kind;
    }

    public String getOccupation() {
        return occupation;
    }

    public void setOccupation(String occupation) {
        this.occupation = occupation;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
