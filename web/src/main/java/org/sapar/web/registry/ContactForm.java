package org.sapar.web.registry;

import java.io.Serializable;
import org.sapar.registry.contacts.Contact;
import org.sapar.registry.contacts.ContactKind;
import org.sapar.registry.contacts.Reach;
import org.sapar.registry.contacts.Safe;
import org.sapar.registry.contacts.Safety;

/** A number or address as it is being typed. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ContactKind kind = ContactKind.PHONE;

    private String value;

    private String language;

    private Safe safe;

    private String safeFrom;

    private String safeTo;

    private boolean noMessage;

    private boolean notToFamily;

    private boolean notToEmployer;

    private String codeWord;

    void take(Contact contact) {
        kind = contact.getReach().kind();
        value = contact.getReach().spaced();
        language = contact.getReach().language();
        var safety = contact.getSafety();
        safe = safety.safe();
        safeFrom = safety.safeFrom();
        safeTo = safety.safeTo();
        noMessage = safety.noMessage();
        notToFamily = safety.notToFamily();
        notToEmployer = safety.notToEmployer();
        codeWord = safety.codeWord();
    }

    Reach reach() {
        return new Reach(kind, value, language == null || language.isBlank() ? null : language);
    }

    Safety safety() {
        return new Safety(
                safe, TypedTime.of(safeFrom), TypedTime.of(safeTo), noMessage, notToFamily, notToEmployer, codeWord);
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Safe getSafe() {
        return safe;
    }

    public void setSafe(Safe safe) {
        this.safe = safe;
    }

    public String getSafeFrom() {
        return safeFrom;
    }

    public void setSafeFrom(String safeFrom) {
        this.safeFrom = safeFrom;
    }

    public String getSafeTo() {
        return safeTo;
    }

    public void setSafeTo(String safeTo) {
        this.safeTo = safeTo;
    }

    public boolean isNoMessage() {
        return noMessage;
    }

    public void setNoMessage(boolean noMessage) {
        this.noMessage = noMessage;
    }

    public boolean isNotToFamily() {
        return notToFamily;
    }

    public void setNotToFamily(boolean notToFamily) {
        this.notToFamily = notToFamily;
    }

    public boolean isNotToEmployer() {
        return notToEmployer;
    }

    public void setNotToEmployer(boolean notToEmployer) {
        this.notToEmployer = notToEmployer;
    }

    public String getCodeWord() {
        return codeWord;
    }

    public void setCodeWord(String codeWord) {
        this.codeWord = codeWord;
    }
}
