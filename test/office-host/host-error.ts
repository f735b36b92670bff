/** An answer of Excel, not a bug: the client turns it into an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  readonly code: string;
  readonly location: string;

  constructor(code: string, message: string, location = "") {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.location = location;
  }
}

// Codes and messages: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages

export const notImplemented = (what: string): never => {
  throw new HostError("NotImplemented", `The in-memory Excel has no ${what}.`, what);
};

export const invalidArgument = (location = ""): never => {
  throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", location);
};

export const itemNotFound = (location = ""): never => {
  throw new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
};

export const alreadyExists = (location = ""): never => {
  throw new HostError("ItemAlreadyExists", "The resource being created already exists.", location);
};

export const accessDenied = (location = ""): never => {
  throw new HostError("AccessDenied", "You cannot perform the requested operation.", location);
};

export const invalidOperation = (location = ""): never => {
  throw new HostError("InvalidOperation", "The operation attempted is invalid on the object.", location);
};
