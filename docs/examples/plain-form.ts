import type { FormSession } from "hjemmel/form";

/** A plain form whose controls are named by the paths of fields: the browser itself tells what is wrong. */
export function connectForm(form: HTMLFormElement, session: FormSession): () => void {
  const show = () => {
    for (const control of form.elements) {
      if (!(control instanceof HTMLInputElement)) continue;
      const [issue] = session.state.fields[control.name]?.issues ?? [];
      control.setCustomValidity(issue?.message ?? "");
    }
  };
  const read = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const isCount = target.inputMode === "numeric" && target.value !== "";
    session.set(target.name, isCount ? Number(target.value) : target.value);
  };
  form.addEventListener("input", read);
  const end = session.subscribe(show);
  show();
  return () => {
    end();
    form.removeEventListener("input", read);
  };
}
