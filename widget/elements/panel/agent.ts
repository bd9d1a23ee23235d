/** A person to talk to. What is empty is as on the element. */
export interface Agent {
  readonly name: string;
  readonly role: string;
  /** Address of a picture, or empty: then the initials stand in. */
  readonly picture: string;
  readonly channel: string;
  readonly to: string;
  /** This person's own hours, in the element's zone. */
  readonly hours: string;
  readonly message: string;
}
