package org.sapar.web.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sapar.registry.BirthDate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.DocumentType;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.NewStay;
import org.sapar.registry.PersonName;
import org.sapar.registry.PersonSought;
import org.sapar.registry.Pin;
import org.sapar.registry.Reading;
import org.sapar.registry.Sex;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.mrz.ZoneFormat;

/** What the registration form says so far, read from the document or typed. */
public class RegisterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String mrz;
    private String issuer;
    private String surname;
    private String given;
    private String patronymic;
    private String latinSurname;
    private String latinGiven;
    private String citizenship = "KG";
    private Sex sex;
    private BirthDate birthDate;
    private boolean birthCertain;
    private String pin;
    private String pinReason;
    private List<String> doubted = List.of();
    private DocumentType documentType = DocumentType.PASSPORT;
    private String documentNumber;
    private LocalDate expiresOn;
    private String mobile;
    private String language = "ky";
    private String region;
    private StayPurpose purpose = StayPurpose.WORK;
    private LocalDate enteredOn;
    private boolean consent;

    /** Takes over what the document says; what it does not say stays as it was typed. */
    void take(Reading reading) {
        var holder = reading.zone().holder();
        var document = reading.zone().document();
        surname = reading.cyrillic().surname();
        given = reading.cyrillic().given();
        patronymic = reading.cyrillic().patronymic();
        latinSurname = blankToNull(holder.surname());
        latinGiven = blankToNull(holder.givenNames());
        citizenship = reading.citizenship();
        sex = holder.sex() == Sex.U ? sex : holder.sex();
        birthDate = holder.birthDate().birth().orElse(birthDate);
        pin = blankToNull(holder.personalNumber());
        pinReason = null;
        doubted = List.of();
        birthCertain = false;
        documentType = reading.zone().format() == ZoneFormat.TD3 ? DocumentType.PASSPORT : DocumentType.ID_CARD;
        documentNumber = blankToNull(document.number());
        expiresOn = document.expiry().date().orElse(null);
        issuer = reading.issuer();
    }

    /** Whether what the document has to tell is all there, so that nothing must be typed. */
    boolean isWhole() {
        return citizenship != null && sex != null && birthDate != null && documentNumber != null;
    }

    /** The document, or null when none was shown. */
    NewDocument document() {
        var country = issuer == null ? citizenship : issuer;
        return blankToNull(documentNumber) == null || documentType == null || country == null
                ? null
                : new NewDocument(documentType, country, documentNumber, expiresOn, ZoneCard.kept(mrz));
    }

    /** What of the PIN disagrees with the person, as keys; nothing while there is no whole PIN. */
    List<String> doubts() {
        var doubts = Pin.of(pin).map(known -> known.mismatches(sex, birth())).orElse(doubted);
        return doubts.isEmpty() ? doubted : doubts;
    }

    /** The file that the person has disagrees with the PIN, as a key: a reason is asked for. */
    void doubt(String key) {
        doubted = List.of(key);
    }

    /** The person as far as the form describes him. */
    PersonSought sought() {
        var cyrillic = new PersonName(surname, given, patronymic).tidy();
        return new PersonSought(
                cyrillic.isEmpty() ? null : cyrillic, latin(), sex, birth(), blankToNull(pin), document());
    }

    private PersonName latin() {
        var latin = new PersonName(latinSurname, latinGiven, null).tidy();
        return latin.isEmpty() ? null : latin;
    }

    NewMigrant submitted(UUID id) {
        var person = new NewPerson(
                citizenship, sex, birth(), pin, new PersonName(surname, given, patronymic).tidy(), latin());
        var stay = new NewStay(region, purpose, enteredOn);
        return new NewMigrant(
                id, person, document(), stay, mobile, consent, language, doubts().isEmpty() ? null : pinReason);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public String getMrz() {
        return mrz;
    }

    public void setMrz(String mrz) {
        this.mrz = mrz;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    public String getLatinSurname() {
        return latinSurname;
    }

    public void setLatinSurname(String latinSurname) {
        this.latinSurname = latinSurname;
    }

    public String getLatinGiven() {
        return latinGiven;
    }

    public void setLatinGiven(String latinGiven) {
        this.latinGiven = latinGiven;
    }

    public String getCitizenship() {
        return citizenship;
    }

    public void setCitizenship(String citizenship) {
        this.citizenship = citizenship;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public BirthDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(BirthDate birthDate) {
        this.birthDate = birthDate;
    }

    /** Whether a first of January was told, which mostly fills the field only. */
    public boolean isPlaceholder() {
        return birthDate != null && birthDate.precision() == BirthPrecision.PLACEHOLDER;
    }

    /** Whether a certificate proves that the first of January is the day. */
    public boolean isBirthCertain() {
        return birthCertain;
    }

    public void setBirthCertain(boolean birthCertain) {
        this.birthCertain = birthCertain;
    }

    private BirthDate birth() {
        return birthCertain && isPlaceholder() ? new BirthDate(birthDate.day(), BirthPrecision.DAY) : birthDate;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public String getPinReason() {
        return pinReason;
    }

    public void setPinReason(String pinReason) {
        this.pinReason = pinReason;
    }

    public DocumentType getDocumentType() {
        return documentType;
    }

    public void setDocumentType(DocumentType documentType) {
        this.documentType = documentType;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public StayPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(StayPurpose purpose) {
        this.purpose = purpose;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public void setEnteredOn(LocalDate enteredOn) {
        this.enteredOn = enteredOn;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
