package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A day in the calendar of a country, or of one post. */
@Entity
@Immutable
public class Holiday implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private String countryCode;

    private String postCode;

    private LocalDate day;

    private boolean closed;

    private Names names;

    private String source;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    /** For the persistence provider. */
    protected Holiday() {}

    /** Such as {@code KG@2026-11-09}. */
    public String getId() {
        return id;
    }

    public String getCountryCode() {
        return countryCode;
    }

    /** The post that it concerns alone, or null. */
    public String getPostCode() {
        return postCode;
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isClosed() {
        return closed;
    }

    public Names getNames() {
        return names;
    }

    public String getSource() {
        return source;
    }

    public Grade getGrade() {
        return grade;
    }

    /** Whether the post is closed by it: by its own row, or by its country's; the host's holidays close nothing. */
    public boolean closes(Post post) {
        return closed && (postCode == null ? countryCode.equals(post.getCountryCode()) : concerns(post));
    }

    /** Whether the post stays open by its own row although its country rests. */
    public boolean opens(Post post) {
        return !closed && concerns(post);
    }

    private boolean concerns(Post post) {
        return post.getCode().equals(postCode);
    }
}
