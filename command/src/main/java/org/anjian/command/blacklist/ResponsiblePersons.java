package org.anjian.command.blacklist;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;

/** Who answers for the safety of an enterprise (主要负责人、安全生产管理人员, QX24-P4e). */
@FunctionalInterface
public interface ResponsiblePersons {

    /** The principals and the safety managers of an enterprise as they are now, by id. */
    List<PersonId> of(EnterpriseId enterprise);
}
