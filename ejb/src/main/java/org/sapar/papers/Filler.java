package org.sapar.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills the places of a template.
 *
 * <ul>
 *   <li>{@code data-if="name"} leaves the element out where there is no such value
 *   <li>{@code data-each="name"} repeats it for each row of that name
 *   <li>{@code data-value="name"} makes the value its text
 *   <li>{@code data-word="key"} makes a text of the paper's language its text; <code>{name}</code> in it is the value
 *   <li>{@code data-second="lang"} says that the element is in the second language of the paper, not in its own
 *   <li>{@code data-name="name"} makes the value the title of a bookmark, {@code data-anchor="name"} leads a bookmark
 *       to the element that says the same
 *   <li>{@code data-qr="name"} makes an image the code of the value, {@code data-jpeg="name"} the picture that the
 *       value is in Base64, {@code data-alt="key"} says what it is
 * </ul>
 *
 * <p>There is nothing else, neither conditions nor expressions, and what is filled in is not read again.
 */
final class Filler {

    private static final String IF = "data-if";

    private static final String EACH = "data-each";

    private static final String VALUE = "data-value";

    private static final String WORD = "data-word";

    private static final String QR = "data-qr";

    private static final String JPEG = "data-jpeg";

    private static final String ALT = "data-alt";

    private static final String SECOND = "data-second";

    private static final String NAME = "data-name";

    private static final String ANCHOR = "data-anchor";

    private final Words words;

    private final Glyphs glyphs;

    Filler(Words words, Glyphs glyphs) {
        this.words = words;
        this.glyphs = glyphs;
    }

    void fill(Element element, Values values) {
        var wanted = taken(element, IF);
        if (wanted.isPresent() && !values.has(wanted.get())) {
            element.getParentNode().removeChild(element);
            return;
        }
        var each = taken(element, EACH);
        if (each.isPresent()) {
            repeat(element, values, values.rows(each.get()));
            return;
        }
        children(element).forEach(child -> fill(child, values));
        taken(element, VALUE).ifPresent(name -> element.setTextContent(value(values, name)));
        taken(element, WORD).ifPresent(key -> element.setTextContent(said(key, values)));
        taken(element, QR).ifPresent(name -> element.setAttribute("src", QrCode.address(value(values, name))));
        taken(element, JPEG).ifPresent(name -> element.setAttribute("src", Press.JPEG + values.text(name)));
        taken(element, SECOND)
                .ifPresent(name ->
                        element.setAttribute(name, words.language().second().code()));
        taken(element, NAME).ifPresent(name -> element.setAttribute("name", value(values, name)));
        taken(element, ANCHOR).ifPresent(name -> anchor(element, value(values, name)));
        taken(element, ALT).ifPresent(key -> element.setAttribute("alt", said(key, values)));
    }

    private void repeat(Element element, Values outer, List<Values> rows) {
        var parent = element.getParentNode();
        for (var row : rows) {
            var copy = (Element) parent.insertBefore(element.cloneNode(true), element);
            fill(copy, outer.with(row));
        }
        parent.removeChild(element);
    }

    private static void anchor(Element element, String id) {
        if (element.getTagName().equals("bookmark")) {
            element.setAttribute("href", "#" + id);
        } else {
            element.setAttribute("id", id);
        }
    }

    private String said(String key, Values values) {
        return glyphs.printable(words.say(key, values));
    }

    private String value(Values values, String name) {
        return Optional.ofNullable(values.text(name)).map(glyphs::printable).orElse("");
    }

    private static Optional<String> taken(Element element, String attribute) {
        var said = element.getAttribute(attribute);
        element.removeAttribute(attribute);
        return Optional.of(said).filter(text -> !text.isEmpty());
    }

    private static List<Element> children(Element element) {
        var children = new ArrayList<Element>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                children.add(one);
            }
        }
        return children;
    }
}
