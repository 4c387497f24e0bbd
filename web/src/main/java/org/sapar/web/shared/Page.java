package org.sapar.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page that is being shown: its place in the bundle and in the menu. */
@Named
@RequestScoped
public class Page {

    @Inject
    Texts texts;

    /** {@code /requests/request.xhtml}. */
    public String getPath() {
        var view = FacesContext.getCurrentInstance().getViewRoot();
        return view == null ? "" : view.getViewId();
    }

    /** {@code requests.request}: what the keys of its texts begin with. */
    public String getKey() {
        return keyOf(getPath());
    }

    public boolean isIn(String feature) {
        return getPath().startsWith("/" + feature + "/");
    }

    public String getTitle() {
        return say("title");
    }

    /** The page's own text, {@code <feature>.<page>.<rest>}, with its places filled. */
    public String say(String rest, Object... details) {
        return texts.say(getKey() + "." + rest, details);
    }

    /** The label of a field: the page's own, else the one that the whole feature shares. */
    public String label(String id) {
        var own = getKey() + ".field." + id;
        return texts.say(texts.has(own) ? own : shared(own));
    }

    /** The help under a field, or null if it needs none. */
    public String help(String id) {
        var own = getKey() + ".help." + id;
        if (texts.has(own)) {
            return texts.say(own);
        }
        return texts.has(shared(own)) ? texts.say(shared(own)) : null;
    }

    private static String shared(String own) {
        var parts = own.split("\\.", 3);
        return parts[0] + "." + parts[2];
    }

    static String keyOf(String path) {
        var end = path.endsWith(".xhtml") ? path.length() - ".xhtml".length() : path.length();
        return path.isEmpty() ? "" : path.substring(1, end).replace('/', '.');
    }
}
