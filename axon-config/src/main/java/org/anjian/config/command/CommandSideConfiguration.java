package org.anjian.config.command;

import java.util.Optional;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.discretion.StatutoryRanges;
import org.anjian.api.permission.Permissions;
import org.anjian.api.ruleparameter.Rulebook;
import org.anjian.command.calendar.RecordedYears;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.checklist.BundledChecklists;
import org.anjian.command.delegation.DelegationLimits;
import org.anjian.command.discretion.BundledStatutoryRanges;
import org.anjian.command.hazard.HazardTimeLimits;
import org.anjian.command.mutation.CommandMutations;
import org.anjian.command.ruleparameter.BundledRulebook;
import org.anjian.command.safetymanager.SafetyManagerSettings;
import org.anjian.command.selfdeclaration.SelfDeclarationTerms;
import org.anjian.command.worker.RepeatViolationLimits;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What the write side needs and cannot find by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    CampaignProperties.class,
    DelegationProperties.class,
    HazardProperties.class,
    SafetyManagerProperties.class,
    WorkerProperties.class
})
public class CommandSideConfiguration {

    @Bean
    static PlainAggregates plainAggregates() {
        return new PlainAggregates();
    }

    @Bean
    WorkCalendar workCalendar(ObjectProvider<RecordedYears> recorded) {
        return WorkCalendar.bundled().with(recorded.getIfAvailable(() -> year -> Optional.empty()));
    }

    @Bean
    HazardTimeLimits hazardTimeLimits(HazardProperties properties) {
        return properties.timeLimits();
    }

    @Bean
    DelegationLimits delegationLimits(DelegationProperties properties) {
        return properties.limits();
    }

    @Bean
    RepeatViolationLimits repeatViolationLimits(WorkerProperties properties) {
        return properties.limits();
    }

    @Bean
    SafetyManagerSettings safetyManagerSettings(SafetyManagerProperties properties) {
        return properties.settings();
    }

    @Bean
    Checklists checklists() {
        return BundledChecklists.read();
    }

    @Bean
    Rulebook rulebook() {
        return BundledRulebook.read();
    }

    @Bean
    StatutoryRanges statutoryRanges() {
        return BundledStatutoryRanges.read();
    }

    @Bean
    SelfDeclarationTerms selfDeclarationTerms(CampaignProperties properties) {
        return new SelfDeclarationTerms(properties.selfDeclarationDueDay());
    }

    @Bean
    CommandMutations commandMutations(CommandGateway gateway, Permissions permissions) {
        return new CommandMutations(gateway, JsonMapper.builder().build(), permissions);
    }
}
