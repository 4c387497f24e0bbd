package org.sapar.web.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.GroupPreview;
import org.sapar.registry.SeenFile;

/** What would become of many files; nothing of it is done yet. */
record GroupPreviewJson(
        @Schema(description = "All that were chosen, to be sent as they are when the change is made")
        List<Seen> files,

        @Schema(description = "How many would be changed") int changing,

        @Schema(description = "How many would go from what to the new value; empty as long as none is named")
        List<GroupChangeJson.Shift> shifts,

        @Schema(description = "The files that would be left as they are")
        List<GroupChangeJson.Left> left,

        @Schema(description = "How many files may be changed at once", examples = "300")
        int most,

        @Schema(description = "For how many hours it could be undone", examples = "24")
        long hours) {

    /** A file in the version in which it was seen. */
    @Schema(name = "SeenFile")
    record Seen(UUID id, int version) {

        static Seen of(SeenFile file) {
            return new Seen(file.id(), file.version());
        }

        SeenFile form() {
            return new SeenFile(id, version);
        }
    }

    static GroupPreviewJson of(GroupPreview preview) {
        return new GroupPreviewJson(
                preview.files().stream().map(Seen::of).toList(),
                preview.changing(),
                preview.shifts().stream().map(GroupChangeJson.Shift::of).toList(),
                preview.left().stream().map(GroupChangeJson.Left::of).toList(),
                preview.most(),
                preview.hours());
    }
}
