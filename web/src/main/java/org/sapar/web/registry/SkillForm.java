package org.sapar.web.registry;

import java.io.Serializable;
import java.time.LocalDate;
import org.sapar.registry.skills.EducationLevel;
import org.sapar.registry.skills.Evidence;
import org.sapar.registry.skills.LanguageLevel;
import org.sapar.registry.skills.Permit;
import org.sapar.registry.skills.Schooling;
import org.sapar.registry.skills.Speech;
import org.sapar.registry.skills.Trade;

/** What the four forms of registry/skills.xhtml say; one of them is sent at a time. */
public class SkillForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String trade;
    private Integer years;
    private Integer lastYear;
    private Evidence evidence = Evidence.TOLD;
    private String spoken;
    private LanguageLevel speechLevel;
    private String certificate;
    private String licence;
    private String licenceNumber;
    private LocalDate licenceUntil;
    private EducationLevel level;
    private String subject;
    private String institution;
    private Integer educationYear;

    Trade trade() {
        return new Trade(trade, years, lastYear, evidence);
    }

    Speech speech() {
        return new Speech(spoken, speechLevel, certificate);
    }

    Permit permit() {
        return new Permit(licence, licenceNumber, licenceUntil);
    }

    Schooling schooling() {
        return new Schooling(level, subject, institution, educationYear);
    }

    public String getTrade() {
        return trade;
    }

    public void setTrade(String trade) {
        this.trade = trade;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public Integer getLastYear() {
        return lastYear;
    }

    public void setLastYear(Integer lastYear) {
        this.lastYear = lastYear;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public void setEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public LanguageLevel getSpeechLevel() {
        return speechLevel;
    }

    public void setSpeechLevel(LanguageLevel speechLevel) {
        this.speechLevel = speechLevel;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public String getLicenceNumber() {
        return licenceNumber;
    }

    public void setLicenceNumber(String licenceNumber) {
        this.licenceNumber = licenceNumber;
    }

    public LocalDate getLicenceUntil() {
        return licenceUntil;
    }

    public void setLicenceUntil(LocalDate licenceUntil) {
        this.licenceUntil = licenceUntil;
    }

    public EducationLevel getLevel() {
        return level;
    }

    public void setLevel(EducationLevel level) {
        this.level = level;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public Integer getEducationYear() {
        return educationYear;
    }

    public void setEducationYear(Integer educationYear) {
        this.educationYear = educationYear;
    }
}
