package org.sapar.registry.employers;

/** That an employer was put on the register or says otherwise by which number he is known. */
public record EmployerListed(Employer employer) {}
