package org.sapar.web.registry;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.primefaces.PrimeFaces;
import org.sapar.persistence.Ids;
import org.sapar.reference.Subdivision;
import org.sapar.registry.DocumentType;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.RegistryDesk;
import org.sapar.registry.Sex;
import org.sapar.registry.StayPurpose;
import org.sapar.shared.Broken;
import org.sapar.web.registry.ZoneCard.Remark;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Texts;

/** Backs registry/register.xhtml: puts a person on file, mostly from the lines of the passport alone. */
@Named
@ViewScoped
public class RegisterView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No zone is shorter, so that nothing is asked while somebody types. */
    private static final int SHORTEST_ZONE = 70;

    /** The browser keeps the region in which this counter's visitors mostly stay. */
    private static final String REGION_COOKIE = "region";

    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private static final Set<String> LOOK_ALIKE = Set.of("registry.known", "registry.likely");

    @EJB
    RegistryDesk desk;

    @Inject
    Me me;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Inject
    Lists lists;

    private final RegisterForm form = new RegisterForm();

    private UUID id;

    private String lastRead;

    private ZoneCard zone;

    private boolean open = true;

    private final SuspectCards cards = new SuspectCards();

    private List<String> doubts = List.of();

    private boolean placeholder;

    /** The id is born with the form, so that however often it is sent it makes one record. */
    @PostConstruct
    void begin() {
        id = Ids.next();
        var regions = lists.getRegions();
        regions.stream()
                .map(Subdivision::getCode)
                .filter(code -> regions.size() == 1 || code.equals(remembered()))
                .findFirst()
                .ifPresent(form::setRegion);
    }

    /** Reads the lines as soon as they are all there, and not twice. */
    public void scanned() {
        var text = form.getMrz() == null ? "" : form.getMrz().replaceAll("\\s", "");
        if (text.length() >= SHORTEST_ZONE && !text.equals(lastRead)) {
            read();
        }
    }

    /** Reads the lines and fills in what they say. */
    public void read() {
        if (form.getMrz() == null) {
            notices.warn("registry.register.note.nothing");
            return;
        }
        lastRead = form.getMrz().replaceAll("\\s", "");
        var reading = desk.read(form.getMrz());
        zone = ZoneCard.of(reading, me.getToday());
        if (zone.read()) {
            form.take(reading);
            cards.take(reading.suspects());
            look();
        }
        open = !zone.reliable() || !form.isWhole();
        PrimeFaces.current().resetInputs("register:name", "register:identity", "register:doubts");
        PrimeFaces.current().ajax().update("register:reading", "register:name", "register:identity", "register:doubts");
        if (!open) {
            /* the page goes there only if the clerk has not gone on by himself */
            PrimeFaces.current().ajax().addCallbackParam("next", "register:surname");
        }
    }

    /** Shows the fields of the document and the person, to correct them. */
    public void unfold() {
        open = true;
    }

    /** Looks whether the person is known, and whether the PIN agrees, while the form is being filled in. */
    public void check() {
        var before = doubts;
        var asked = placeholder;
        look();
        if (cards.take(desk.check(form.sought())) || !doubts.equals(before) || placeholder != asked) {
            PrimeFaces.current().ajax().update("register:doubts");
        }
    }

    private void look() {
        doubts = form.doubts();
        placeholder = form.isPlaceholder();
    }

    /** Puts the person on file and goes there. */
    public String register() {
        return submit(submitted -> desk.registerBeside(submitted, cards.toldApart()), "registry.register.note.saved");
    }

    /** The person is on file: adds what is new, and goes there. */
    public String recognise(UUID file) {
        var version = cards.suspect(file).version();
        return submit(submitted -> desk.recognise(file, version, submitted), "registry.register.note.recognised");
    }

    /** The file is of another person; whoever works by keyboard goes on where that can be taken back. */
    public void tellApart(UUID file) {
        cards.tellApart(file);
        goOn(file, "take-back");
    }

    /** That was said by mistake; whoever works by keyboard goes on where it is asked again. */
    public void takeBack(UUID file) {
        cards.takeBack(file);
        goOn(file, "same");
    }

    private void goOn(UUID file, String button) {
        PrimeFaces.current().ajax().addCallbackParam("next", "register:suspects:" + cards.place(file) + ":" + button);
    }

    private String submit(Function<NewMigrant, Migrant> step, String news) {
        look();
        try {
            var submitted = form.submitted(id);
            var migrant = Once.submit(() -> step.apply(submitted));
            remember(form.getRegion());
            return notices.afterRedirectTo(
                    "/registry/migrant.xhtml?id=" + migrant.getId(),
                    news,
                    migrant.getNameCyrillic(),
                    migrant.getFileNo());
        } catch (RuntimeException fault) {
            open = true;
            if (fault instanceof Broken broken && LOOK_ALIKE.contains(broken.key())) {
                cards.take(desk.check(form.sought()));
            }
            if (fault instanceof Broken broken && "pinReason".equals(broken.field())) {
                form.doubt(broken.key().substring("registry.".length()));
                look();
            }
            throw fault;
        }
    }

    /** A remark on the lines, or on the PIN, in words. */
    public String say(Remark remark) {
        var details = new ArrayList<Object>(remark.details());
        details.add(texts.say("mrz.field." + remark.field()));
        return texts.say(remark.key(), details.toArray());
    }

    private static String remembered() {
        var cookie = external().getRequestCookieMap().get(REGION_COOKIE);
        return cookie instanceof Cookie kept ? kept.getValue() : "";
    }

    private static void remember(String region) {
        external()
                .addResponseCookie(
                        REGION_COOKIE,
                        region,
                        Map.of(
                                "path",
                                "/registry/",
                                "maxAge",
                                YEAR_SECONDS,
                                "httpOnly",
                                true,
                                "secure",
                                external().isSecure()));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** The id that the record will have. */
    public UUID getId() {
        return id;
    }

    public RegisterForm getForm() {
        return form;
    }

    /** What was read, or null before. */
    public ZoneCard getZone() {
        return zone;
    }

    /** Whether the fields of the document and the person are open for typing. */
    public boolean isOpen() {
        return open;
    }

    /** The files that may be of the same person. */
    public SuspectCards getCards() {
        return cards;
    }

    /** What of the PIN disagrees with the person, as keys. */
    public List<String> getDoubts() {
        return doubts;
    }

    public List<Sex> getSexes() {
        return List.of(Sex.F, Sex.M, Sex.X);
    }

    public List<DocumentType> getDocumentTypes() {
        return Arrays.asList(DocumentType.values());
    }

    public List<StayPurpose> getPurposes() {
        return Arrays.asList(StayPurpose.values());
    }
}
