package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * A kind of consular service or of protection case, with its term, priority and confidentiality, as the law of a time
 * has it.
 */
@Entity
@Immutable
public class RequestType extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private String code;

    private String category;

    private boolean service;

    private Names names;

    private String statisticsLine;

    private String workflow;

    private int slaValue;

    @Enumerated(EnumType.STRING)
    private SlaUnit slaUnit;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;

    private boolean authorityPauses;

    private boolean presenceNeeded;

    private boolean remoteAllowed;

    private Integer documentDays;

    private String remark;

    /** For the persistence provider. */
    protected RequestType() {}

    /** Such as {@code REG-T@2019-11-25}. */
    public String getId() {
        return id;
    }

    /** Such as {@code REG-T}; the same through all changes of the law. */
    public String getCode() {
        return code;
    }

    public String getCategory() {
        return category;
    }

    /** A service; otherwise protection. */
    public boolean isService() {
        return service;
    }

    public Names getNames() {
        return names;
    }

    /** The line of the monthly report. */
    public String getStatisticsLine() {
        return statisticsLine;
    }

    /** The name of the way through the states. */
    public String getWorkflow() {
        return workflow;
    }

    public int getSlaValue() {
        return slaValue;
    }

    public SlaUnit getSlaUnit() {
        return slaUnit;
    }

    /** What a request starts with. */
    public Priority getPriority() {
        return priority;
    }

    public Confidentiality getConfidentiality() {
        return confidentiality;
    }

    /** The statutory clock stands still while another authority is waited for. */
    public boolean isAuthorityPausing() {
        return authorityPauses;
    }

    /** The person has to appear and cannot ask for it from afar. */
    public boolean isInPersonOnly() {
        return presenceNeeded && !remoteAllowed;
    }

    /** Calendar days for which the issued document is good, or null. */
    public Integer getDocumentDays() {
        return documentDays;
    }

    /** A note for those who keep the catalogue, or null. */
    public String getRemark() {
        return remark;
    }

    /** How long the post has, once the request is accepted. */
    public Term getTerm() {
        return new Term(slaValue, slaUnit);
    }
}
