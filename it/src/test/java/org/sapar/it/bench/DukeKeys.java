package org.sapar.it.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.priv.garshol.duke.Configuration;
import no.priv.garshol.duke.Database;
import no.priv.garshol.duke.Record;
import org.sapar.registry.matching.SharedKeys;

/** The keys of the register as the blocking of Duke: each file meets those after it that share a key, once. */
final class DukeKeys implements Database {

    private final List<DukeRecord> records;

    private final SharedKeys keys;

    /** Of those who are not looking now. */
    private final Queue<int[]> spare = new ConcurrentLinkedQueue<>();

    DukeKeys(List<DukeRecord> records, SharedKeys keys) {
        this.records = records;
        this.keys = keys;
    }

    @Override
    public Collection<Record> findCandidateMatches(Record record) {
        var candidates = new ArrayList<Record>();
        var known = spare.poll();
        var met = known == null ? new int[records.size()] : known;
        keys.behind(((DukeRecord) record).place(), met, other -> candidates.add(records.get(other)));
        spare.add(met);
        return candidates;
    }

    @Override
    public Record findRecordById(String id) {
        throw new UnsupportedOperationException("Nobody asks for it");
    }

    @Override
    public boolean isInMemory() {
        return true;
    }

    @Override
    public void index(Record record) {
        // They are there.
    }

    @Override
    public void commit() {
        // Nothing is written.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public void setConfiguration(Configuration configuration) {
        // It needs none.
    }

    @Override
    public void setOverwrite(boolean overwrite) {
        // Nothing is written.
    }
}
