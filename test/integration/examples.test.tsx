// @vitest-environment happy-dom
import type { AddressInfo } from "node:net";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { connectForm } from "../../docs/examples/plain-form";
import { EmployeesForm } from "../../docs/examples/react-hook-form";
import { createCaseServer } from "../../docs/examples/server";
import { useField } from "../../docs/examples/use-session";
import { createFormSession, type FormSession } from "../../src/form";

const on = "2026-11-24";

function Employees({ session, drawn }: { session: FormSession; drawn: unknown[] }) {
  const field = useField(session, "actor.employees");
  drawn.push(field?.value);
  return <output>{String(field?.value)}</output>;
}

describe("React Hook Form", () => {
  it("shows our words at the field, and hands on a valid case", async () => {
    const onCase = vi.fn();
    render(<EmployeesForm onCase={onCase} />);
    const [input, button] = [screen.getByRole("textbox"), screen.getByRole("button")];
    fireEvent.input(input, { target: { value: "-3" } });
    fireEvent.click(button);
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("actor.employees"));
    expect(onCase).not.toHaveBeenCalled();
    fireEvent.input(input, { target: { value: "3" } });
    fireEvent.click(button);
    await waitFor(() => expect(onCase).toHaveBeenCalledTimes(1));
    expect(onCase.mock.calls[0]?.[0]).toEqual({ actor: { employees: 3 } });
  });
});

describe("useSyncExternalStore", () => {
  it("draws a field again only when something changed for it", () => {
    const session = createFormSession({ on });
    const drawn: unknown[] = [];
    render(<Employees session={session} drawn={drawn} />);
    act(() => void session.set("actor.employees", 3));
    act(() => void session.set("actor.name", "Laget"));
    act(() => void session.set("actor.employees", 3));
    expect(drawn).toEqual([undefined, 3]);
    expect(screen.getByRole("status").textContent).toBe("3");
  });
});

describe("a plain form", () => {
  it("is invalid where the session says so, with its words", () => {
    document.body.innerHTML = `<form><input name="actor.employees" inputmode="numeric"></form>`;
    const form = document.querySelector("form")!;
    const input = document.querySelector("input")!;
    const session = createFormSession({ on });
    const end = connectForm(form, session);
    const type = (value: string) => {
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    };
    type("-3");
    expect(input.validationMessage).toContain("actor.employees");
    expect(form.checkValidity()).toBe(false);
    type("3");
    expect(form.checkValidity()).toBe(true);
    expect(session.toCase()).toEqual({ actor: { employees: 3 } });
    end();
    type("5");
    expect(session.toCase()).toEqual({ actor: { employees: 3 } });
  });
});

describe("a server", () => {
  it("gives the same verdicts and the same faults as the form", async () => {
    const server = createCaseServer(on);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const { request } = await import("node:http");
    const send = (body: string) =>
      new Promise<{ status: number | undefined; body: string }>((done, fail) => {
        const sent = request({ port, host: "127.0.0.1", method: "POST" }, (response) => {
          let text = "";
          response.on("data", (part) => {
            text += part;
          });
          response.on("end", () => done({ status: response.statusCode, body: text }));
        });
        sent.on("error", fail);
        sent.end(body);
      });
    const session = createFormSession({ on, case: { transfer: { nature: "purchase" } } });
    const good = await send(JSON.stringify(session.toCase()));
    expect(good.status).toBe(200);
    expect(JSON.parse(good.body).routes).toEqual(session.state.routes);
    session.set("actor.employees", -3);
    const bad = await send(`{"actor":{"employees":-3}}`);
    expect(bad.status).toBe(422);
    expect(JSON.parse(bad.body).issues[0].message).toBe(session.state.issues[0]?.message);
    expect((await send("not json")).status).toBe(422);
    const padded = (bytes: number) => `{}${" ".repeat(bytes - 2)}`;
    expect((await send(padded(1_000_000))).status).toBe(200);
    expect((await send(padded(1_000_001))).status).toBe(413);
    server.close();
  });
});
