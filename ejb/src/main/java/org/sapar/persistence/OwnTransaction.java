package org.sapar.persistence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.function.Supplier;

/** Does a piece of work in a transaction of its own, so that its failure undoes nothing else. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnTransaction {

    /** Returns what the work returns, when it is committed. */
    public <T> T of(Supplier<T> work) {
        return work.get();
    }
}
