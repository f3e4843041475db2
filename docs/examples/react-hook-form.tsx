import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { type Case, createCaseSchema } from "hjemmel";
import { useForm } from "react-hook-form";

const schema = createCaseSchema({ lang: "nb" });

/** React Hook Form checks the fields; what is valid is handed on as a case. */
export function EmployeesForm({ onCase }: { onCase: (input: Case) => void }) {
  const { register, handleSubmit, formState } = useForm<Case>({ resolver: standardSchemaResolver(schema) });
  const asCount = { setValueAs: (text: string) => (text === "" ? undefined : Number(text)) };
  return (
    <form onSubmit={handleSubmit(onCase)}>
      <label>
        Ansatte <input {...register("actor.employees", asCount)} />
      </label>
      <p role="alert">{formState.errors.actor?.employees?.message}</p>
      <button type="submit">Videre</button>
    </form>
  );
}
