package org.sapar.web.registry;

import java.io.Serializable;
import java.time.LocalDate;
import org.sapar.registry.Phone;
import org.sapar.registry.contacts.Kin;
import org.sapar.registry.contacts.Relation;
import org.sapar.registry.contacts.Relative;

/** A relative or somebody to be called in an emergency, as it is being typed. */
public class RelativeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Relation relation;

    private String name;

    private String fileNo;

    private LocalDate bornOn;

    private String guardianBasis;

    private String phone;

    private boolean emergency;

    private boolean mayBeTold;

    void take(Relative relative) {
        var kin = relative.getKin();
        relation = kin.relation();
        name = kin.name();
        fileNo = relative.getLinked() == null ? null : relative.getLinked().getFileNo();
        bornOn = kin.bornOn();
        guardianBasis = kin.guardianBasis();
        phone = Phone.spaced(kin.phone());
        emergency = kin.emergency();
        mayBeTold = kin.mayBeTold();
    }

    Kin kin() {
        return new Kin(relation, name, bornOn, guardianBasis, phone, emergency, mayBeTold);
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFileNo() {
        return fileNo;
    }

    public void setFileNo(String fileNo) {
        this.fileNo = fileNo;
    }

    public LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(LocalDate bornOn) {
        this.bornOn = bornOn;
    }

    public String getGuardianBasis() {
        return guardianBasis;
    }

    public void setGuardianBasis(String guardianBasis) {
        this.guardianBasis = guardianBasis;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isEmergency() {
        return emergency;
    }

    public void setEmergency(boolean emergency) {
        this.emergency = emergency;
    }

    public boolean isMayBeTold() {
        return mayBeTold;
    }

    public void setMayBeTold(boolean mayBeTold) {
        this.mayBeTold = mayBeTold;
    }
}
