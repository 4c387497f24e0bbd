package org.sapar.it;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.sapar.it.bench.Found;
import org.sapar.it.bench.Load;
import org.sapar.it.bench.Series;
import org.sapar.it.desk.As;
import org.sapar.it.desk.Job;

/** What is deployed: the EAR as it was built, and beside it a war with the tests that run inside. */
public final class Deployments {

    private Deployments() {}

    static Archive<?> system() {
        return with(Testable.archiveToTest(tests()));
    }

    /** The EAR with that part of the benchmarks which runs inside. */
    public static Archive<?> bench() {
        return with(war().addPackage("org.sapar.it.bench.inside")
                .addClasses(Found.class, Load.class, Load.Job.class, Series.class, Series.Done.class)
                .addClasses(As.class, Job.class));
    }

    private static Archive<?> with(WebArchive war) {
        var built = RunningSystem.get().root().resolve("ear/target/sapar.ear").toFile();
        var ear = ShrinkWrap.create(ZipImporter.class, "sapar.ear")
                .importFrom(built)
                .as(EnterpriseArchive.class);
        // Without the list of modules the server looks for them, and finds the tests too.
        ear.delete("META-INF/application.xml");
        return ear.addAsModule(war);
    }

    private static WebArchive tests() {
        return war().addClasses(
                        SystemTest.class, InTurn.class, InTurn.End.class, Soon.class, Given.class, Snapshot.class)
                .addPackages(true, "org.sapar.it.desk")
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: org.hibernate, org.mariadb.jdbc\n"),
                        "MANIFEST.MF");
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
