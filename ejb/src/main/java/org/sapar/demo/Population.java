package org.sapar.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sapar.registry.PersonName;

/**
 * Invented migrants: the same seed invents the same people, and a larger population begins with the smaller one.
 *
 * <p>They come one after the other and are not kept, so that a million takes no more memory than ten. Those who left
 * together follow one another.
 */
public final class Population implements Iterator<SyntheticPerson> {

    /** The day on which people are as old as the lists say, where none is given. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /** Beyond it birth dates have no free personal numbers. */
    public static final int LARGEST = 3_000_000;

    private final long seed;

    private final LocalDate today;

    private final Numbers numbers;

    private final Papers papers;

    private final Lives lives;

    private final Deque<SyntheticPerson> waiting = new ArrayDeque<>();

    private int households;

    private int people;

    Population(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
        this.numbers = new Numbers(seed, today);
        this.papers = new Papers(today, numbers);
        this.lives = new Lives(today);
    }

    /** So many people, as of {@link #TODAY}. */
    public static Stream<SyntheticPerson> of(long seed, int size) {
        return of(seed, size, TODAY);
    }

    /**
     * So many people, as of a day.
     *
     * @throws IllegalArgumentException if size is negative or above {@link #LARGEST}
     */
    public static Stream<SyntheticPerson> of(long seed, int size, LocalDate today) {
        if (size < 0 || size > LARGEST) {
            throw new IllegalArgumentException("A population has 0 to " + LARGEST + " people");
        }
        var spliterator = Spliterators.spliteratorUnknownSize(
                new Population(seed, today), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false).limit(size);
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public SyntheticPerson next() {
        if (waiting.isEmpty()) {
            leave();
        }
        return waiting.remove();
    }

    private void leave() {
        var dice = new Dice(seed, ++households);
        var home = Home.of(households, dice);
        String mobile = null;
        for (var member : new Households(today, dice).of(home)) {
            var own = mobile == null || member.family().role() != Role.CHILD && dice.percent(85);
            mobile = own ? numbers.mobile(dice.percent(85)) : mobile;
            waiting.add(person(home, member, new Contact(mobile, language(home, dice)), dice));
        }
    }

    private SyntheticPerson person(Home home, Member member, Contact contact, Dice dice) {
        var born = member.birth().date();
        var citizenship = citizenship(dice);
        var pin = citizenship.equals("KG") && dice.percent(93) ? numbers.pin(member.sex(), born) : null;
        var stays = lives.stays(born, member.family().role() == Role.CHILD, home.region(), dice);
        var life = new Life(papers.of(born, citizenship, dice), stays, lives.jobs(born, member.sex(), stays, dice));
        return new SyntheticPerson(
                ++people,
                member.family(),
                member.sex(),
                member.birth(),
                citizenship,
                pin,
                name(member, dice),
                contact,
                life);
    }

    private static SyntheticName name(Member member, Dice dice) {
        var full = Namer.cyrillic(member.pattern(), member.family(), member.given(), member.sex());
        PersonName cyrillic = member.pattern() == NamePattern.RU3
                        && Namer.leavesOutPatronymic(member.family().people(), dice)
                ? Namer.withoutPatronymic(full)
                : full;
        return new SyntheticName(member.pattern(), cyrillic, Namer.printed(cyrillic, dice));
    }

    private static String citizenship(Dice dice) {
        var throwing = dice.below(1000);
        if (throwing < 985) {
            return "KG";
        }
        return throwing < 996 ? "RU" : "KZ";
    }

    private static String language(Home home, Dice dice) {
        return dice.percent(home.people() == Ethnos.KYRGYZ ? 72 : 15) ? "ky" : "ru";
    }
}
