package org.sapar.it.bench;

/** How a register was cleaned of duplicates: so many files in so many seconds, and how well. */
record Cleaning(int files, double seconds, Quality quality) {

    double perSecond() {
        return files / seconds;
    }

    @Override
    public String toString() {
        return Figure.text("%.0f/s (%.1f s), ", perSecond(), seconds) + quality;
    }
}
