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
import org.sapar.persistence.Ids;
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

    @EJB
    JourneyDesk desk;

    @Inject
    OpenJourney journey;

    private final UUID born = Ids.next();

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

    public String save() {
        var work = new Employment(employer, taxNumber, kind, occupation, contract, startsOn, endsOn);
        var form = new NewEmployment(born, journey.getMigrant(), country, work);
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
