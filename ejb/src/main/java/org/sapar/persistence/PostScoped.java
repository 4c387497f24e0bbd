package org.sapar.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/**
 * Belongs to one post; callers of other posts neither find nor change it.
 *
 * <p>{@link CentreScoped} is its twin and not its sister: the condition of a filter is a constant that names the
 * column, and a parent of both would have to hold both columns.
 */
@MappedSuperclass
@Filter(name = "post-scope")
@FilterDef(
        name = "post-scope",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "(:everywhere = true or post_code in (:posts))",
        parameters = {
            @ParamDef(name = "everywhere", type = Boolean.class, resolver = Scope.Everywhere.class),
            @ParamDef(name = "posts", type = String.class, resolver = Scope.Posts.class)
        })
public abstract class PostScoped extends Filed {

    private static final long serialVersionUID = 1L;

    @Column(name = "post_code")
    private String post;

    /** For the persistence provider. */
    protected PostScoped() {}

    protected PostScoped(UUID id, Instant filedAt, String post) {
        super(id, filedAt);
        this.post = post;
    }

    /** Code of the post. */
    public String getPost() {
        return post;
    }

    /** The filter guards reading and changing; what is new is guarded here. */
    @PrePersist
    void belongsToTheCaller() {
        Scope.admit(Scope::posts, post);
    }
}
