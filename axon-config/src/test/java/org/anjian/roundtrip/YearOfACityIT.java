package org.anjian.roundtrip;

import org.anjian.AnjianApplication;
import org.anjian.MovedClock;
import org.anjian.NodeForTests;
import org.anjian.api.rule.Rule;
import org.anjian.security.DemoUsers;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The bulletins of a county in 2022, and then a year of the city: in this order, for the clock is never set back. */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class, MovedClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anjian.index.prefix=bulletins-")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearOfACityIT {

    private final CityScene city;

    @Autowired
    YearOfACityIT(
            CommandGateway gateway,
            EventStore store,
            PlatformTransactionManager transactions,
            MovedClock.MovableClock clock,
            DemoUsers users,
            @LocalServerPort int port) {
        city = new CityScene(gateway, store, new TransactionTemplate(transactions), clock, users, port);
    }

    @Test
    @Order(1)
    @Rule("QJ22B-03")
    @Rule("QJ22B-13a")
    @Rule("QJ22B-13b")
    @Rule("QJ22B-13c")
    @Rule("QJ22B-13d")
    void a_bulletin_of_a_county_reaches_everybody() {
        new CountyBulletinStory(city).everythingHappens();
    }

    @Test
    @Order(2)
    @Rule("QJ22B-03")
    @Rule("QJ22B-11b")
    @Rule("QJ22B-13a")
    @Rule("QJ22B-14")
    void a_year_of_the_city() {
        new CityYearStory(city).everythingHappens();
    }
}
