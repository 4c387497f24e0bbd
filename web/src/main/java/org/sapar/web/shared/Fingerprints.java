package org.sapar.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Puts a digest of the content into the address of our own resources, so that browsers may keep them for a year. */
public class Fingerprints extends ResourceHandlerWrapper {

    private static final String LIBRARY = "sapar";

    private final Map<String, String> known = new ConcurrentHashMap<>();

    public Fingerprints(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return marked(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return marked(super.createResource(name, library, contentType));
    }

    private Resource marked(Resource resource) {
        return resource != null && LIBRARY.equals(resource.getLibraryName()) ? new Marked(resource) : resource;
    }

    private final class Marked extends ResourceWrapper {

        Marked(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            var path = getWrapped().getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "v="
                    + known.computeIfAbsent(getResourceName(), name -> digest(getWrapped()));
        }
    }

    private static String digest(Resource resource) {
        try (var content = resource.getInputStream()) {
            var digest = new CRC32();
            digest.update(content.readAllBytes());
            return Long.toHexString(digest.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
