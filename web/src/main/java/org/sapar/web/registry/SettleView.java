package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sapar.reference.HostRegime;
import org.sapar.registry.HostStay;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.Settlement;
import org.sapar.web.shared.Once;

/** Backs registry/settle.xhtml: says how a migrant stays in the host country. */
@Named
@ViewScoped
public class SettleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    JourneyDesk desk;

    @Inject
    OpenJourney journey;

    private int version;

    private HostRegime regime;

    private String address;

    private LocalDate entryOn;

    private LocalDate registeredUntil;

    private LocalDate medicalOn;

    private LocalDate patentOn;

    /** Opens the form with what is on file. */
    public void load() {
        var file = journey.open();
        version = file.migrant().getVersion();
        var host = file.stay().getHost();
        regime = host.regime();
        address = host.address();
        entryOn = file.stay().getEnteredOn();
        registeredUntil = host.registeredUntil();
        medicalOn = host.medicalOn();
        patentOn = host.patentOn();
    }

    public String save() {
        var told = new Settlement(new HostStay(regime, address, registeredUntil, medicalOn, patentOn), entryOn);
        Once.change(() -> desk.settle(journey.getMigrant(), version, told));
        return journey.back("registry.settle.note.saved");
    }

    /** The journey that the form is about. */
    public OpenJourney getJourney() {
        return journey;
    }

    public List<HostRegime> getRegimes() {
        return Arrays.asList(HostRegime.values());
    }

    public HostRegime getRegime() {
        return regime;
    }

    public void setRegime(HostRegime regime) {
        this.regime = regime;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public LocalDate getEntryOn() {
        return entryOn;
    }

    public void setEntryOn(LocalDate entryOn) {
        this.entryOn = entryOn;
    }

    public LocalDate getRegisteredUntil() {
        return registeredUntil;
    }

    public void setRegisteredUntil(LocalDate registeredUntil) {
        this.registeredUntil = registeredUntil;
    }

    public LocalDate getMedicalOn() {
        return medicalOn;
    }

    public void setMedicalOn(LocalDate medicalOn) {
        this.medicalOn = medicalOn;
    }

    public LocalDate getPatentOn() {
        return patentOn;
    }

    public void setPatentOn(LocalDate patentOn) {
        this.patentOn = patentOn;
    }
}
