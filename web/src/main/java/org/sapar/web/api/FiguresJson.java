package org.sapar.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.reporting.Board;
import org.sapar.reporting.CentreFigures;
import org.sapar.reporting.PostFigures;
import org.sapar.requests.RequestState;
import org.sapar.training.EnrolmentState;

/** The board of posts and centres; each figure equals its list. */
record FiguresJson(
        @Schema(description = "The moment that the figures are of")
        Instant at,

        List<OfPost> posts,
        List<OfCentre> centres) {

    /** The figures of one post; states without any requests are left out. */
    @Schema(name = "PostFigures")
    record OfPost(
            @Schema(examples = "YEK") String post,
            long migrants,
            long open,
            long overdue,
            Map<RequestState, Long> requests) {

        static OfPost of(PostFigures figures) {
            return new OfPost(
                    figures.post(), figures.migrants(), figures.open(), figures.overdue(), figures.requests());
        }
    }

    /** The figures of one training centre; states without any enrolments are left out. */
    @Schema(name = "CentreFigures")
    record OfCentre(@Schema(examples = "BSH01") String centre, long all, Map<EnrolmentState, Long> trainees) {

        static OfCentre of(CentreFigures figures) {
            return new OfCentre(figures.centre(), figures.all(), figures.trainees());
        }
    }

    static FiguresJson of(Board board) {
        return new FiguresJson(
                board.at(),
                board.posts().stream().map(OfPost::of).toList(),
                board.centres().stream().map(OfCentre::of).toList());
    }
}
