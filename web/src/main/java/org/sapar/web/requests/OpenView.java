package org.sapar.web.requests;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sapar.persistence.Ids;
import org.sapar.registry.Migrant;
import org.sapar.registry.RegistryDesk;
import org.sapar.requests.Channel;
import org.sapar.requests.NewRequest;
import org.sapar.requests.RequestDesk;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs requests/open.xhtml: opens a request for a migrant on file. */
@Named
@ViewScoped
public class OpenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    RegistryDesk registry;

    @EJB
    RequestDesk desk;

    @Inject
    Notices notices;

    private UUID id;

    private UUID migrant;

    private String type;

    private Channel channel = Channel.WINDOW;

    private String details;

    private transient Migrant applicant;

    @PostConstruct
    void born() {
        id = Ids.next();
    }

    public void load() {
        if (migrant == null) {
            throw Broken.unknown();
        }
        applicant = registry.open(migrant).migrant();
    }

    public String open() {
        var form = new NewRequest(id, migrant, type, channel, details);
        var file = Once.submit(() -> desk.open(form));
        return notices.afterRedirectTo(
                "/requests/request.xhtml?id=" + file.request().getId(),
                "requests.open.note.opened",
                file.request().getNumber());
    }

    public Migrant getApplicant() {
        if (applicant == null) {
            load();
        }
        return applicant;
    }

    /** The id that the record will have. */
    public UUID getId() {
        return id;
    }

    public List<Channel> getChannels() {
        return Arrays.asList(Channel.values());
    }

    public UUID getMigrant() {
        return migrant;
    }

    public void setMigrant(UUID migrant) {
        this.migrant = migrant;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String details) {
        this.details = details;
    }
}
