package se.samsyn.backoffice.member;

import jakarta.security.enterprise.credential.Credential;
import java.io.Serializable;
import se.samsyn.member.MemberSessionId;

/** A login that the domain knows, and by which name it began; proven, or waiting for its second step. */
record Login(String username, MemberSessionId id) implements Credential, Serializable {}
